package ru.promcluster.rulebook.containment;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Hides every class but those that a rule and the engine's own generated classes need. What it does not show is not there
 * for the compiler, the interpreter and the running rule.
 */
final class RuleClassLoader extends ClassLoader {

    /** Of the platform: values, what every class file names, and what the engine copies compiled rules with. */
    private static final Pattern PLATFORM = Pattern.compile("java\\.lang\\.("
            + "Object|String|CharSequence|Comparable|Number|Integer|Long|Short|Byte|Double|Float|Boolean|Character|Void"
            + "|Enum|Record|Iterable|Throwable|Exception|RuntimeException|Error|Cloneable|Class|AutoCloseable"
            + "|Override|Deprecated|SuppressWarnings|FunctionalInterface|annotation\\.\\w+)"
            + "|java\\.util\\.(Collection|List|Set|Map|Map\\$Entry|SortedMap|Iterator|Comparator|Optional"
            + "|ArrayList|HashSet|LinkedHashSet|HashMap|LinkedHashMap|IdentityHashMap|BitSet|Collections\\$\\w+"
            + "|concurrent\\.ConcurrentHashMap(\\$\\w+)?"
            + "|concurrent\\.locks\\.(ReentrantLock(\\$\\w+)?|Abstract\\w+Synchronizer))"
            + "|java\\.math\\.(BigDecimal|BigInteger)"
            + "|java\\.time\\.(LocalDate|chrono\\.\\w+|temporal\\.\\w+)"
            + "|java\\.io\\.(Serializable|Externalizable|ObjectInput|ObjectOutput|IOException)");

    /** Of the engine: what compiled rules consist of, and what the classes that it generates extend, take and answer. */
    private static final Pattern ENGINE = Pattern.compile("org\\.drools\\.("
            + "base\\.(base|base\\.extractors|base\\.field|rule\\.constraint|util\\.index|definitions|definitions\\.(impl|rule\\.impl)|factmodel|reteoo|rule"
            + "|rule\\.accessor|rule\\.consequence)"
            + "|core|core\\.(base|base\\.accumulators|common|reteoo|rule|rule\\.consequence)"
            + "|drl\\.ast\\.descr|mvel|mvel\\.(accessors|asm|dataproviders|expr|extractors|field))\\.[A-Z][\\w$]*"
            + "|org\\.drools\\.io\\.(BaseResource|DescrResource|ResourceConfigurationImpl)"
            + "|org\\.drools\\.compiler\\.rule\\.builder\\.EvaluatorWrapper"
            + "|org\\.drools\\.ecj\\.EclipseJavaCompiler"
            + "|org\\.kie\\.api\\.(definition\\.(type|rule)|io|runtime|runtime\\.rule)\\.[A-Z][\\w$]*");

    /** Parts of the engine that it finds by name when it first needs them. */
    private static final Pattern PART = Pattern.compile("org\\.drools\\.("
            + "compiler\\.kie\\.builder\\.impl\\.(KieBaseUpdatersImpl|KieServicesImpl)"
            + "|compiler\\.builder\\.impl\\.(Jaxb|Knowledge)\\w+ServiceImpl"
            + "|core\\.concurrent\\.ExecutorProviderImpl|io\\.ResourceFactoryServiceImpl"
            + "|kiesession\\.factory\\.RuntimeComponentFactoryImpl"
            + "|wiring\\.(dynamic\\.Dynamic|statics\\.Static)ComponentsSupplier)"
            + "|org\\.kie\\.internal\\.services\\.Kie(Assemblers|Runtimes|Weavers)Impl");

    /** The engine looks for its own parts when it first needs them, and that may be while it compiles a rule. */
    private static final Pattern SERVICE = Pattern.compile("META-INF/services/org\\.(drools|kie)\\..*");

    /** Settings of the engine, which it looks for beside its classes. */
    private static final Set<String> SETTINGS =
            Set.of("META-INF/kie.default.properties.conf", "META-INF/kie.default.mvel.properties.conf");

    static {
        registerAsParallelCapable();
    }

    private final ClassLoader all;
    private final Vocabulary vocabulary;

    /** @param all knows the vocabulary and the engine */
    RuleClassLoader(ClassLoader all, Vocabulary vocabulary) {
        super("rules", null);
        this.all = all;
        this.vocabulary = vocabulary;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!shows(name)) {
            throw new ClassNotFoundException(name + " is not there for rules");
        }
        return all.loadClass(name);
    }

    @Override
    public @Nullable URL getResource(String name) {
        return showsResource(name) ? all.getResource(name) : null;
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        return showsResource(name) ? all.getResourceAsStream(name) : null;
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return SERVICE.matcher(name).matches() ? all.getResources(name) : Collections.emptyEnumeration();
    }

    private boolean showsResource(String name) {
        var isClass = name.endsWith(".class");
        return isClass
                ? shows(name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                : SETTINGS.contains(name);
    }

    private boolean shows(String name) {
        return vocabulary.has(name)
                || PLATFORM.matcher(name).matches()
                || ENGINE.matcher(name).matches()
                || PART.matcher(name).matches();
    }
}
