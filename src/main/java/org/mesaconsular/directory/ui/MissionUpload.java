package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.function.Consumer;
import org.mesaconsular.directory.imports.MissionImport;

/** Takes one file. The browser is not trusted with its size or its kind: the server reads no more than it would accept. */
class MissionUpload extends Upload {

    private static final int BYTES_IN_A_MEGABYTE = 1_000_000;

    MissionUpload(Consumer<byte[]> taken) {
        setMaxFiles(1);
        setMaxFileSize(MissionImport.MOST_BYTES);
        setI18n(words());
        // a list that is emptied while the browser still sends would let no second file through
        getElement().addEventListener("upload-success", sent -> clearFileList());
        setUploadHandler((UploadHandler) event -> take(event, taken));
    }

    private void take(UploadEvent event, Consumer<byte[]> taken) throws IOException {
        byte[] content;
        try (var stream = event.getInputStream()) {
            content = stream.readNBytes(MissionImport.MOST_BYTES + 1);
        }
        event.getUI().access(() -> taken.accept(content));
    }

    private UploadI18N words() {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(getTranslation("directory.import.choose")))
                .setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("directory.import.drop")))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(getTranslation(
                                "directory.import.refusal.tooLarge", MissionImport.MOST_BYTES / BYTES_IN_A_MEGABYTE)));
    }
}
