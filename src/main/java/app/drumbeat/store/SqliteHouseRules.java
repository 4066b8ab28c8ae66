package app.drumbeat.store;

import app.drumbeat.domain.confidentiality.HouseRule;
import app.drumbeat.domain.confidentiality.Weight;

/** The table of what an organisation adds to the check of confidentiality. */
final class SqliteHouseRules {

    static final Table<HouseRule> TABLE = Table
            .of(HouseRule.class, "house_rule", "kind, name, value, id",
                    row -> new HouseRule(row.id("id"), row.choice("kind", HouseRule.Kind.class), row.text("value"),
                            row.text("name"), row.choice("weight", Weight.class)))
            .with("kind", HouseRule::kind)
            .with("value", HouseRule::value)
            .with("name", HouseRule::name)
            .with("weight", HouseRule::weight);

    private SqliteHouseRules() {}
}
