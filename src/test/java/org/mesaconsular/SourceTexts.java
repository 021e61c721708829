package org.mesaconsular;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Reads the words of a Java source with the compiler's own parser: what it shows as it is and what it translates. */
final class SourceTexts {
    /** What shows its text arguments: every one of them, the first, or the second. */
    private static final Set<String> SHOWING = Set.of(
            "Span Div Text Button NativeButton NativeLabel Paragraph H1 H2 H3 H4 H5 H6 ListItem Tab Details ConfirmDialog "
                    .concat(
                            "TextField TextArea EmailField PasswordField IntegerField NumberField Checkbox CheckboxGroup ")
                    .concat(
                            "RadioButtonGroup ComboBox MultiSelectComboBox Select DatePicker TimePicker DateTimePicker ")
                    .concat("Notification Badge Pre Emphasis Card Dialog")
                    .split(" "));

    private static final Set<String> SHOWING_FIRST = Set.of("RouterLink", "SideNavItem", "SideNav");
    private static final Set<String> SHOWING_SECOND = Set.of("Anchor", "Image");

    private static final Set<String> WORDING =
            Set.of("setLabel setText setPlaceholder setHelperText setHeaderTitle setHeader "
                    .concat(
                            "setAriaLabel setTitle setTooltipText setErrorMessage setConfirmText setCancelText setRejectText ")
                    .concat(
                            "setSummaryText setSummary setCaption setFooter setAlt setEmptyStateText setAccessibleName asRequired ")
                    .concat(
                            "add addItem addTab withText withTooltip withTitle setCancelButton setConfirmButton setRejectButton")
                    .split(" "));

    private static final Set<String> ATTRIBUTES =
            Set.of("aria-label", "aria-description", "title", "alt", "placeholder");
    private static final Set<String> COMPOSING = Set.of("formatted", "format", "concat", "join", "trim", "strip");

    private final List<String> shown = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final List<String> keyBeginnings = new ArrayList<>();

    private SourceTexts() {}

    /** Reads one source. */
    static SourceTexts of(String source) {
        return parsed(List.of(new Source(URI.create("string:///Source.java"), source))).stream()
                .map(SourceTexts::of)
                .findFirst()
                .orElseThrow();
    }

    /** Reads all sources below a folder. */
    static List<InFile> below(Path folder) {
        try (var files = Files.walk(folder)) {
            var sources = files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> new Source(file.toUri(), read(file)))
                    .toList();
            return parsed(sources).stream()
                    .map(unit -> new InFile(Path.of(unit.getSourceFile().toUri()), of(unit)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceTexts of(CompilationUnitTree unit) {
        var texts = new SourceTexts();
        unit.accept(texts.new Reading(), null);
        return texts;
    }

    /** The words of one file. */
    record InFile(Path file, SourceTexts texts) {}

    /** Literals with a letter in them that are handed to something that shows them. */
    List<String> shown() {
        return List.copyOf(shown);
    }

    /** Translation keys written out in full. */
    List<String> keys() {
        return List.copyOf(keys);
    }

    /** Beginnings of translation keys whose rest is only known when the portal runs. */
    List<String> keyBeginnings() {
        return List.copyOf(keyBeginnings);
    }

    private final class Reading extends TreeScanner<@Nullable Void, @Nullable Void> {
        @Override
        public @Nullable Void visitNewClass(NewClassTree made, @Nullable Void nothing) {
            var name = simpleName(made.getIdentifier());
            if (SHOWING.contains(name)) {
                made.getArguments().forEach(SourceTexts.this::show);
            } else if (SHOWING_FIRST.contains(name)) {
                made.getArguments().stream().limit(1).forEach(SourceTexts.this::show);
            } else if (SHOWING_SECOND.contains(name)) {
                made.getArguments().stream().skip(1).limit(1).forEach(SourceTexts.this::show);
            }
            return super.visitNewClass(made, null);
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
            var name = simpleName(call.getMethodSelect());
            if (name.equals("getTranslation") || is(call.getMethodSelect(), "Words", "say")) {
                note(keyOf(call.getArguments()));
            } else if (WORDING.contains(name) || is(call.getMethodSelect(), "Notification", "show")) {
                call.getArguments().forEach(SourceTexts.this::show);
            } else if (name.equals("setAttribute") || name.equals("setProperty")) {
                showAttribute(call.getArguments());
            }
            return super.visitMethodInvocation(call, null);
        }

        @Override
        public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Void nothing) {
            if (simpleName(annotation.getAnnotationType()).equals("PageTitle")) {
                shown.add(annotation.toString());
            }
            return super.visitAnnotation(annotation, null);
        }
    }

    private void showAttribute(List<? extends ExpressionTree> arguments) {
        if (arguments.size() == 2 && ATTRIBUTES.contains(literal(arguments.getFirst()))) {
            show(arguments.getLast());
        }
    }

    /** Goes down into what becomes part of the text, not into the arguments of other calls. */
    private void show(ExpressionTree expression) {
        switch (expression) {
            case LiteralTree literal -> showLiteral(literal);
            case BinaryTree sum ->
                Stream.of(sum.getLeftOperand(), sum.getRightOperand()).forEach(this::show);
            case ParenthesizedTree inner -> show(inner.getExpression());
            case ConditionalExpressionTree choice ->
                Stream.of(choice.getTrueExpression(), choice.getFalseExpression())
                        .forEach(this::show);
            case MethodInvocationTree call
            when COMPOSING.contains(simpleName(call.getMethodSelect())) -> showComposed(call);
            default -> {}
        }
    }

    private void showComposed(MethodInvocationTree call) {
        if (call.getMethodSelect() instanceof MemberSelectTree select) {
            show(select.getExpression());
        }
        call.getArguments().forEach(this::show);
    }

    private void showLiteral(LiteralTree literal) {
        if (literal.getValue() instanceof String text && text.chars().anyMatch(Character::isLetter)) {
            shown.add('"' + text + '"');
        }
    }

    /** The key is the first argument, or the second after a locale. */
    private static @Nullable ExpressionTree keyOf(List<? extends ExpressionTree> arguments) {
        if (arguments.isEmpty()) {
            return null;
        }
        var afterLocale =
                arguments.size() > 1 && arguments.getFirst().toString().matches("(?i).*locale.*");
        return arguments.get(afterLocale ? 1 : 0);
    }

    private void note(@Nullable ExpressionTree key) {
        switch (key) {
            case LiteralTree literal when literal.getValue() instanceof String text -> keys.add(text);
            case BinaryTree sum -> keyBeginnings.add(beginning(sum));
            case ConditionalExpressionTree choice -> {
                note(choice.getTrueExpression());
                note(choice.getFalseExpression());
            }
            case ParenthesizedTree inner -> note(inner.getExpression());
            case null, default -> {}
        }
    }

    private static String beginning(BinaryTree sum) {
        return sum.getLeftOperand() instanceof BinaryTree left ? beginning(left) : literal(sum.getLeftOperand());
    }

    private static String literal(ExpressionTree expression) {
        return expression instanceof LiteralTree literal && literal.getValue() instanceof String text ? text : "";
    }

    private static String simpleName(Tree tree) {
        return switch (tree) {
            case MemberSelectTree selected -> selected.getIdentifier().toString();
            case IdentifierTree named -> named.getName().toString();
            case ParameterizedTypeTree typed -> simpleName(typed.getType());
            case AnnotatedTypeTree annotated -> simpleName(annotated.getUnderlyingType());
            default -> "";
        };
    }

    private static boolean is(ExpressionTree select, String type, String method) {
        return select instanceof MemberSelectTree selected
                && selected.getIdentifier().contentEquals(method)
                && selected.getExpression() instanceof IdentifierTree owner
                && owner.getName().contentEquals(type);
    }

    /** One compiler for all sources: it is slow to make. */
    private static List<CompilationUnitTree> parsed(List<Source> sources) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var task = (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, sources);
        var units = new ArrayList<CompilationUnitTree>();
        try {
            task.parse().forEach(units::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return units;
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(URI file, String text) {
            super(file, Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
