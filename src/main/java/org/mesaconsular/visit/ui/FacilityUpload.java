package org.mesaconsular.visit.ui;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.function.Consumer;
import org.mesaconsular.visit.FacilityImport;

/** Takes one file. The browser is not trusted with its size: the server reads no more than it would accept. */
class FacilityUpload extends Upload {

    FacilityUpload(Consumer<byte[]> taken) {
        setMaxFiles(1);
        setMaxFileSize(FacilityImport.MOST_BYTES);
        setAcceptedFileTypes(".csv", "text/csv");
        setI18n(words());
        // a list that is emptied while the browser still sends would let no second file through
        getElement().addEventListener("upload-success", sent -> clearFileList());
        setUploadHandler((UploadHandler) event -> take(event, taken));
    }

    private void take(UploadEvent event, Consumer<byte[]> taken) throws IOException {
        byte[] content;
        try (var stream = event.getInputStream()) {
            content = stream.readNBytes(FacilityImport.MOST_BYTES + 1);
        }
        event.getUI().access(() -> taken.accept(content));
    }

    private UploadI18N words() {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(getTranslation("visit.import.choose")))
                .setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("visit.import.drop")))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(getTranslation("visit.refusal.fileTooLarge", 2))
                        .setIncorrectFileType(getTranslation("visit.refusal.fileNotTable")));
    }
}
