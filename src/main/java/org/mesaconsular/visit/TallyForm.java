package org.mesaconsular.visit;

import java.time.LocalDate;
import java.util.Map;
import org.mesaconsular.directory.StateCode;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.Text;

/**
 * What somebody typed about numbers of one kind, from one source, on one day.
 *
 * @param cells per State; a State that is not in it is not spoken of at all
 * @param audience the audience wished for; never wider than that of the visit, where there is one
 */
public record TallyForm(
        CountKind kind, LocalDate asOf, String source, Count total, Map<StateCode, Count> cells, Audience audience) {

    /**
     * The same with the source checked and trimmed, and the parts checked against the total.
     *
     * @throws InvalidInput when the source is missing, or exact parts come to more than an exact total
     */
    public TallyForm checked() {
        checkParts();
        return new TallyForm(
                kind, asOf, Text.required("source", source, Text.LINE), total, Map.copyOf(cells), audience);
    }

    private void checkParts() {
        var parts = cells.values().stream().mapToInt(TallyForm::exactly).sum();
        if (total.status() == CountStatus.EXACT && parts > exactly(total)) {
            throw new InvalidInput("total", "visit.refusal.partsExceedTotal", parts);
        }
    }

    private static int exactly(Count count) {
        var value = count.value();
        return value == null || count.status() != CountStatus.EXACT ? 0 : value;
    }
}
