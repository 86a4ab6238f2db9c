import BotAPICodegen
import BotAPIParser
import BotAPISchema

/// The road that every command walks, or a part of it:
///
///     load      source → bytes
///     read      bytes → Document        (a schema in JSON skips this and the next stage)
///     extract   Document → Schema
///     translate Schema → declarations
///     print     declarations → files
///     write     files → folder
///
/// Stages find as much trouble as they can; errors end the run after the stage, and nothing is written then.
struct Pipeline {
    var corrections: [Correction] = []
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var timings: [Timing] = []

    /// How long a stage took.
    struct Timing {
        var stage: String
        var duration: Duration
    }

    /// What was read, and where each line of it stands.
    struct Loaded {
        var schema: Schema
        var lines: LineMap
    }

    init(corrections: [Correction] = []) { self.corrections = corrections }

    // MARK: Stages

    /// load, read, extract: the schema of a page, of a folder that holds one, or of a file that holds a schema.
    mutating func schema(of source: Source) throws(Failure) -> Loaded {
        let loaded = try schemas(of: source)
        guard loaded.count == 1 else {
            throw .badInput(source.path, "a folder of \(loaded.count) pages, each with a version of its own; expected one page")
        }
        return loaded[0]
    }

    /// The same for a folder whose files are pages of their own.
    mutating func schemas(of source: Source) throws(Failure) -> [Loaded] {
        let files = try time("load") { () throws(Failure) in try source.files() }
        if files.count == 1, SchemaFile.looksLikeJSON(files[0].bytes) {
            return [try time("read") { () throws(Failure) in try schema(ofJSON: files[0]) }]
        }
        let documents = try documents(of: files, source: source)
        var schemas: [Loaded] = []
        for (document, lines) in documents { schemas.append(try extract(document, lines)) }
        return schemas
    }

    /// load, read: what a page holds before anyone asks what it means.
    mutating func documents(of source: Source) throws(Failure) -> [Document] {
        let files = try time("load") { () throws(Failure) in try source.files() }
        let documents = try documents(of: files, source: source).map(\.0)
        try stopOnErrors()
        return documents
    }

    private mutating func documents(of files: [Source.File], source: Source) throws(Failure) -> [(Document, LineMap)] {
        time("read") {
            let documents = files.map { file in
                var found = Diagnostics(file: file.name)
                let document = PageReader.document(from: file.bytes, file: file.name, diagnostics: &found)
                diagnostics += found.all
                return document
            }
            // A folder holds the chapters of one page, unless more than one of its files says which version it is.
            guard documents.count > 1, documents.filter(\.statesVersion).count < 2 else {
                return documents.map { ($0, LineMap(file: $0.file)) }
            }
            let (joined, lines) = LineMap.joined(documents, lineCounts: files.map(\.lineCount), name: source.path)
            return [(joined, lines)]
        }
    }

    private mutating func extract(_ document: Document, _ lines: LineMap) throws(Failure) -> Loaded {
        let schema = time("extract") {
            var found = Diagnostics(file: document.file)
            let schema = SchemaExtractor(corrections: corrections).schema(from: document, diagnostics: &found)
            diagnostics += found.all.map(lines.located)
            return schema
        }
        try stopOnErrors()
        guard !schema.types.isEmpty || !schema.methods.isEmpty else {
            throw .badInput(document.file, "no page of the Bot API: looked for headings that name types or methods, found none")
        }
        return Loaded(schema: schema, lines: lines)
    }

    private mutating func schema(ofJSON file: Source.File) throws(Failure) -> Loaded {
        do {
            switch try SchemaFile(file.bytes) {
            case .schema(let schema): return Loaded(schema: schema, lines: LineMap(file: file.name))
            case .document(let document): return try extract(document, LineMap(file: document.file))
            }
        } catch let failure as Failure {
            throw failure
        } catch {
            throw .badInput(file.name, "\(error)")
        }
    }

    /// translate, print.
    mutating func files(for schema: Schema, file: String) throws(Failure) -> [GeneratedFile] {
        let codegen = Codegen()
        let translation = time("translate") {
            var found = Diagnostics(file: file)
            let translation = codegen.translation(of: schema, diagnostics: &found)
            diagnostics += found.all
            return translation
        }
        try stopOnErrors()
        return time("print") { translation.files }
    }

    /// write, or with `isCheck` only what it would do.
    mutating func write(_ files: [GeneratedFile], to folder: OutputFolder, isCheck: Bool) throws(Failure) -> OutputFolder.Plan {
        try time(isCheck ? "compare" : "write") { () throws(Failure) in
            let plan = try folder.plan(files)
            if !isCheck { try folder.carryOut(plan) }
            return plan
        }
    }

    // MARK: Trouble and time

    var hasWarnings: Bool { diagnostics.contains { $0.severity == .warning } }

    private func stopOnErrors() throws(Failure) {
        let count = diagnostics.count { $0.severity == .error }
        guard count > 0 else { return }
        let file = diagnostics.last { $0.severity == .error }?.file ?? ""
        throw .badInput(file, "\(count) \(count == 1 ? "error" : "errors"); nothing is written")
    }

    private mutating func time<Value>(_ stage: String, _ body: () throws(Failure) -> Value) throws(Failure) -> Value {
        let start = ContinuousClock.now
        defer { timings.append(Timing(stage: stage, duration: ContinuousClock.now - start)) }
        return try body()
    }
}

extension Document {
    /// Whether a paragraph says "Bot API 9.2", as under the newest date of a whole page.
    fileprivate var statesVersion: Bool {
        blocks.contains { block in
            guard case .passage(.paragraph(let inlines)) = block.content else { return false }
            let text = inlines.plainText
            return text.hasPrefix("Bot API ") && text.dropFirst(8).first?.isNumber == true
        }
    }
}
