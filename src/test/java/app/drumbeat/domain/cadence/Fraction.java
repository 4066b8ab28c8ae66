package app.drumbeat.domain.cadence;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact fraction, as the text asks for. */
record Fraction(BigInteger over, BigInteger under) implements Comparable<Fraction> {

    static Fraction of(long over, long under) {
        return new Fraction(BigInteger.valueOf(over), BigInteger.valueOf(under));
    }

    Fraction plus(Fraction other) {
        return new Fraction(over.multiply(other.under).add(other.over.multiply(under)),
                under.multiply(other.under));
    }

    Fraction over(long number) {
        return new Fraction(over, under.multiply(BigInteger.valueOf(number)));
    }

    @Override
    public int compareTo(Fraction other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }

    BigDecimal told() {
        BigDecimal rounded = new BigDecimal(over).divide(new BigDecimal(under), 2, RoundingMode.HALF_UP);
        while (rounded.scale() > 0 && rounded.remainder(BigDecimal.ONE.movePointLeft(rounded.scale() - 1))
                .signum() == 0) {
            rounded = rounded.setScale(rounded.scale() - 1);
        }
        return rounded;
    }
}
