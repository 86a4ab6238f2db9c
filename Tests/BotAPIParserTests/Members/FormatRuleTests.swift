import BotAPISchema
import Testing

@Suite("Formats and files")
struct FormatRuleTests {
    @Test("What a text holds", arguments: [
        ("url", "URL of the link", Format.url), ("photo_url", "A valid URL of the photo", .url), ("url", "An HTTPS URL of the app, not the original URL", .httpsURL),
        ("url", "HTTP or tg:// URL", .url), ("email", "User email", .emailAddress), ("email_address", "The email", .emailAddress),
        ("username", "Name of the user, a username", .username), ("hash", "Base64-encoded hash", .base64), ("data", "Base64-encoded JSON-serialized data", .base64),
        ("mime_type", "Mime type of the file", .mimeType), ("language_code", "A two-letter ISO 639-1 language code", .iso639),
        ("country_code", "ISO 3166-1 alpha-2 code", .iso3166), ("currency", "ISO 4217 currency code", .iso4217), ("language_code", "IETF language tag", .bcp47),
        ("provider_data", "JSON-serialized data", .json),
    ])
    func texts(name: String, text: String, format: Format) {
        #expect(Said(name: name)(text) == [.format(format)])
    }

    @Test("A list or an object is sent as JSON text")
    func json() {
        #expect(Said.objects("A JSON-serialized list of things") == [.format(.jsonSerialized)])
        #expect(Said(type: .named("Thing"))("JSON-serialized object for a thing") == [.format(.jsonSerialized)])
    }

    @Test("An integer or a text is the identifier or the name of a chat")
    func chats() {
        let chat = Said(name: "from_chat_id", type: .oneOf([.integer, .string]))
        #expect(chat("Unique identifier for the chat or username of the channel (in the format @name)") == [.format(.chatID)])
        #expect(Said.integer("Unique identifier for the chat or its username") == [])
    }

    @Test("Names and words that are no format", arguments: [("link", "A link with the URL"), ("text", "Text with a username"), ("name", "Email or name")])
    func decoys(name: String, text: String) {
        #expect(Said(name: name)(text) == [])
    }

    @Test("Where a file may come from", arguments: [
        ("Pass a file_id to send a file (recommended), pass an HTTP URL for Telegram to get it, or pass “attach://<file_attach_name>” to upload it", FileSources(identifier: true, url: true, upload: true)),
        ("Pass a file_id to send a file or pass \"attach://<file_attach_name>\" to upload it", FileSources(identifier: true, upload: true)),
        ("It can only be uploaded as a new file, so you can pass “attach://<file_attach_name>”", FileSources(upload: true)),
    ])
    func files(text: String, sources: FileSources) {
        #expect(Said.text(text) == [.file(sources)])
        #expect(Said.file(text) == [.file(sources)])
    }

    @Test("A parameter that takes a file")
    func inputFiles() {
        #expect(Said.file("Pass a file_id as String or upload a new video. Sending by a URL is unsupported.") == [.file(FileSources(identifier: true, upload: true))])
        #expect(Said(type: .named("InputFile"))("New photo, uploaded using multipart/form-data") == [.file(FileSources(upload: true))])
        #expect(Said(type: .named("InputFile"))("A file with the sticker") == [.file(FileSources(upload: true))])
    }

    @Test("Texts that speak of files and take none", arguments: [
        "Caption (may also be used when resending photos by file_id)", "Identifier for this file, which can be used to download or reuse the file", "A valid file identifier for the photo",
        "Title of the uploaded file",
    ])
    func noFiles(text: String) {
        #expect(Said.text(text) == [])
    }
}
