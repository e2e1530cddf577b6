package ru.promcluster.rulebook.containment;

import java.util.HashSet;
import org.drools.base.definitions.InternalKnowledgePackage;
import org.drools.compiler.builder.impl.KnowledgeBuilderConfigurationImpl;
import org.drools.compiler.compiler.Dialect;
import org.drools.compiler.compiler.PackageRegistry;
import org.drools.core.rule.JavaDialectRuntimeData;
import org.drools.mvel.java.JavaDialect;
import org.drools.mvel.java.JavaForMvelDialectConfiguration;

/** The engine's compiler of consequences; what it has compiled is looked at before any of it is loaded. */
final class CheckedDialect extends JavaForMvelDialectConfiguration {

    private final BytecodeCheck check;

    CheckedDialect(KnowledgeBuilderConfigurationImpl configuration, BytecodeCheck check) {
        super(configuration);
        this.check = check;
    }

    @Override
    public Dialect newDialect(
            ClassLoader loader,
            KnowledgeBuilderConfigurationImpl configuration,
            PackageRegistry registry,
            InternalKnowledgePackage compiled) {
        return new JavaDialect(loader, configuration, registry, compiled) {
            @Override
            public void compileAll() {
                var data = (JavaDialectRuntimeData)
                        compiled.getDialectRuntimeRegistry().getDialectData(JavaDialect.ID);
                // The engine has put its own callers of consequences there already.
                var before = new HashSet<>(data.getStore().keySet());
                super.compileAll();
                data.getStore().forEach((name, bytes) -> {
                    if (!before.contains(name)) {
                        check.of(bytes);
                    }
                });
            }
        };
    }
}
