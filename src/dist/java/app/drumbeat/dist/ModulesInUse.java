package app.drumbeat.dist;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Which modules of the JDK and of JavaFX the classes of some jars name.
 *
 * <p>The JDK's own tool for this, jdeps, insists on the module descriptors that a few libraries carry, and fails on one that
 * names its neighbour wrongly. On the class path descriptors count for nothing, so this reads the classes alone.
 */
final class ModulesInUse {

    private final Map<String, String> moduleOfPackage = new HashMap<>();
    private final Set<String> found = new TreeSet<>();

    private ModulesInUse(List<Path> javafx) {
        learn(ModuleFinder.ofSystem());
        learn(ModuleFinder.of(javafx.toArray(Path[]::new)));
    }

    static Set<String> of(List<Path> jars, List<Path> javafx) throws IOException {
        ModulesInUse modules = new ModulesInUse(javafx);
        for (Path jar : jars) {
            modules.readJar(jar);
        }
        return modules.found;
    }

    private void learn(ModuleFinder finder) {
        for (ModuleReference module : finder.findAll()) {
            module.descriptor().packages().forEach(name -> moduleOfPackage.put(name, module.descriptor().name()));
        }
    }

    private void readJar(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().endsWith(".class") && !entry.getName().endsWith("module-info.class")) {
                    readClass(zip.getInputStream(entry).readAllBytes());
                }
            }
        }
    }

    private void readClass(byte[] bytes) {
        for (PoolEntry entry : ClassFile.of().parse(bytes).constantPool()) {
            if (entry instanceof ClassEntry type && type.asSymbol().isClassOrInterface()) {
                String module = moduleOfPackage.get(type.asSymbol().packageName());
                if (module != null) {
                    found.add(module);
                }
            }
        }
    }
}
