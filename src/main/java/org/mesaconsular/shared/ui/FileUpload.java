package org.mesaconsular.shared.ui;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * Takes one file. The browser is not trusted with its size or its kind: the server reads no more than it would accept, and
 * whoever takes the file judges what it is.
 */
public class FileUpload extends Upload {

    private static final int BYTES_IN_A_MEGABYTE = 1_000_000;

    private final int mostBytes;

    /**
     * @param mostBytes what a file may have; of a larger one that the browser sends nevertheless one byte more is read
     * @param taken gets the content, on the page's own thread
     */
    public FileUpload(int mostBytes, Consumer<byte[]> taken) {
        this.mostBytes = mostBytes;
        setMaxFiles(1);
        setMaxFileSize(mostBytes);
        setI18n(words());
        // a list that is emptied while the browser still sends would let no second file through
        getElement().addEventListener("upload-success", sent -> clearFileList());
        setUploadHandler((UploadHandler) event -> take(event, taken));
    }

    private void take(UploadEvent event, Consumer<byte[]> taken) throws IOException {
        byte[] content;
        try (var stream = event.getInputStream()) {
            content = stream.readNBytes(mostBytes + 1);
        }
        event.getUI().access(() -> taken.accept(content));
    }

    private UploadI18N words() {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(getTranslation("file.choose")))
                .setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("file.drop")))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(getTranslation("file.tooLarge", mostBytes / BYTES_IN_A_MEGABYTE)));
    }
}
