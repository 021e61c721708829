package org.mesaconsular.directory.internal.search;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.DirectoryEntry;
import org.mesaconsular.directory.Found;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.directory.MatchedBy;
import org.mesaconsular.directory.Party;

/** What somebody looks for, and in which order what fits is offered. */
public final class Looking {

    private final String text;
    private final List<String> words;
    private final String line;
    private final InterfaceLanguage language;
    private final Locale reader;

    private Looking(String text, Locale reader) {
        this.text = text;
        this.words = SearchText.words(text);
        this.line = String.join(" ", words);
        this.language = InterfaceLanguage.nearest(reader);
        this.reader = reader;
    }

    /** What a text looks for, for a reader of this language. */
    public static Looking of(String text, Locale reader) {
        return new Looking(text, reader);
    }

    /** Whether nothing was typed that could be looked for. */
    public boolean isForNothing() {
        return words.isEmpty();
    }

    /** Whether all entries are wanted, because nothing was typed at all. */
    public boolean isForAll() {
        return text.isBlank();
    }

    /** The words to look for. */
    public List<String> words() {
        return words;
    }

    /** Those entries that fit, the best first; in the order of the alphabet when all are wanted. */
    public List<Found> inOrder(Collection<? extends DirectoryEntry> entries) {
        return entries.stream()
                .flatMap(entry -> hit(entry).stream())
                .sorted(order())
                .map(Hit::found)
                .toList();
    }

    /** How well a text fits, the best first. */
    private enum Fit {
        /** It is the same. */
        SAME,
        /** It begins so. */
        BEGINS,
        /** Each word begins one of its words. */
        WORDS,
        /** Each word begins a word of one or another of the entry's texts. */
        TOGETHER,
        /** It stands somewhere inside. */
        INSIDE
    }

    private record Hit(
            DirectoryEntry entry,
            Fit fit,
            MatchedBy by,
            boolean ownLanguage,
            @Nullable Label label) {

        Found found() {
            return label == null
                    ? new Found(entry, MatchedBy.TOGETHER, "", "")
                    : new Found(entry, by, label.text(), label.until());
        }

        int kind() {
            return entry instanceof Party party ? party.kind().ordinal() : Integer.MAX_VALUE;
        }
    }

    private Comparator<Hit> order() {
        var alphabet = Collator.getInstance(reader);
        var byName = Comparator.comparing((Hit hit) -> hit.entry().shortName(reader), alphabet);
        var byFit = Comparator.comparing(Hit::fit)
                .thenComparing(Hit::by)
                .thenComparing(hit -> !hit.ownLanguage())
                .thenComparing(Hit::kind);
        return (isForAll() ? byName : byFit.thenComparing(byName))
                .thenComparing(hit -> hit.entry().name(reader), alphabet)
                .thenComparing(hit -> hit.entry().city(), alphabet);
    }

    private Optional<Hit> hit(DirectoryEntry entry) {
        if (isForAll()) {
            return Optional.of(new Hit(entry, Fit.SAME, MatchedBy.TOGETHER, true, null));
        }
        var labels = Label.of(entry);
        return Stream.concat(
                        labels.stream().flatMap(label -> fit(label).map(fit -> hit(entry, fit, label)).stream()),
                        together(entry, labels).stream())
                .min(Comparator.comparing(Hit::fit).thenComparing(Hit::by).thenComparing(hit -> !hit.ownLanguage()));
    }

    private Hit hit(DirectoryEntry entry, Fit fit, Label label) {
        return new Hit(entry, fit, label.by(), label.language() == language, label);
    }

    private Optional<Fit> fit(Label label) {
        if (label.line().equals(line)) {
            return Optional.of(Fit.SAME);
        }
        if (label.whole()) {
            return Optional.empty();
        }
        if (label.line().startsWith(line)) {
            return Optional.of(Fit.BEGINS);
        }
        if (words.stream().allMatch(word -> beginsAWord(label.line(), word))) {
            return Optional.of(Fit.WORDS);
        }
        return label.line().contains(line) ? Optional.of(Fit.INSIDE) : Optional.empty();
    }

    /** The State is named by one word, the city by another: the mission of that State goes first. */
    private Optional<Hit> together(DirectoryEntry entry, List<Label> labels) {
        var kind = entry instanceof Party party ? KindNames.words(party.kind()) : List.<String>of();
        var stateNamed = false;
        for (var word : words) {
            var fitting = labels.stream().filter(label -> fits(label, word)).toList();
            if (fitting.isEmpty() && kind.stream().noneMatch(each -> each.startsWith(word))) {
                return Optional.empty();
            }
            stateNamed |= fitting.stream().anyMatch(label -> label.by() == MatchedBy.STATE);
        }
        return Optional.of(
                new Hit(entry, Fit.TOGETHER, stateNamed ? MatchedBy.STATE : MatchedBy.TOGETHER, false, null));
    }

    private static boolean fits(Label label, String word) {
        return label.whole() ? label.line().equals(word) : beginsAWord(label.line(), word);
    }

    private static boolean beginsAWord(String line, String word) {
        return line.startsWith(word) || line.contains(" " + word);
    }
}
