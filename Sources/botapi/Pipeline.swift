import BotAPICodegen
import BotAPIDiff
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
    var formerNames: [FormerNameEntry] = []
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var timings: [Stopwatch.Timing] = []

    /// What was read, and where each line of it stands.
    struct Loaded {
        var schema: Schema
        var lines: LineMap
    }

    init(corrections: [Correction] = [], formerNames: [FormerNameEntry] = []) {
        self.corrections = corrections
        self.formerNames = formerNames
    }

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
        try schemas(of: try load(source), source: source)
    }

    /// The facts of a version that the history keeps, with the names that are kept.
    mutating func schema(of version: String, in history: HistoryFolder) throws(Failure) -> Schema {
        var schema = try history.schema(of: version)
        var found = Diagnostics(file: "\(history.path)/\(version).txt")
        schema.state(formerNames, diagnostics: &found)
        diagnostics += found.all
        try stopOnErrors()
        return schema
    }

    /// read, extract: of a page that is in memory already.
    mutating func schema(of file: Source.File) throws(Failure) -> Loaded {
        try schemas(of: [file], source: Source(path: file.name))[0]
    }

    private mutating func schemas(of files: [Source.File], source: Source) throws(Failure) -> [Loaded] {
        if files.count == 1, SchemaFile.looksLikeJSON(files[0].bytes) { return [try schema(ofJSON: files[0])] }
        let documents = documents(of: files, source: source)
        var schemas: [Loaded] = []
        for (document, lines) in documents { schemas.append(try extract(document, lines)) }
        return schemas
    }

    /// load, read: what a page holds before anyone asks what it means.
    mutating func documents(of source: Source) throws(Failure) -> [Document] {
        let documents = documents(of: try load(source), source: source).map(\.0)
        try stopOnErrors()
        return documents
    }

    private mutating func load(_ source: Source) throws(Failure) -> [Source.File] {
        let watch = Stopwatch("load")
        defer { timings.append(watch.timing) }
        return try source.files()
    }

    private mutating func documents(of files: [Source.File], source: Source) -> [(Document, LineMap)] {
        let watch = Stopwatch("read")
        defer { timings.append(watch.timing) }
        var documents: [Document] = []
        for file in files {
            var found = Diagnostics(file: file.name)
            documents.append(PageReader.document(from: file.bytes, file: file.name, diagnostics: &found))
            diagnostics += found.all
        }
        // A folder holds the chapters of one page, unless more than one of its files says which version it is.
        guard documents.count > 1, documents.count(where: { $0.statesVersion && $0.hasTable }) < 2 else {
            return documents.map { ($0, LineMap(file: $0.file)) }
        }
        let lineCounts = Dictionary(files.map { ($0.name, $0.lineCount) }) { first, _ in first }
        documents = Chapters.arranged(documents)
        return [LineMap.joined(documents, lineCounts: documents.map { lineCounts[$0.file] ?? 0 }, name: source.path)]
    }

    private mutating func extract(_ document: Document, _ lines: LineMap) throws(Failure) -> Loaded {
        let watch = Stopwatch("extract")
        var found = Diagnostics(file: document.file)
        let schema = SchemaExtractor(corrections: corrections, formerNames: formerNames).schema(from: document, diagnostics: &found)
        timings.append(watch.timing)
        diagnostics += found.all.map(lines.located)
        try stopOnErrors()
        guard !schema.types.isEmpty || !schema.methods.isEmpty else {
            throw .badInput(document.file, "no page of the Bot API: looked for headings that name types or methods, found none")
        }
        return Loaded(schema: schema, lines: lines)
    }

    private mutating func schema(ofJSON file: Source.File) throws(Failure) -> Loaded {
        let watch = Stopwatch("read")
        let content: SchemaFile
        do {
            content = try SchemaFile(file.bytes)
        } catch {
            throw .badInput(file.name, error.message)
        }
        timings.append(watch.timing)
        switch content {
        case .schema(let schema): return Loaded(schema: schema, lines: LineMap(file: file.name))
        case .document(let document): return try extract(document, LineMap(file: document.file))
        }
    }

    /// translate, print.
    mutating func files(for schema: Schema, file: String) throws(Failure) -> [GeneratedFile] {
        var options = Codegen.Options()
        let since = try HistoryFolder(besides: file).since(schema)
        options.since = since.words
        options.valuesSince = since.valueWords
        let watch = Stopwatch("translate")
        var found = Diagnostics(file: file)
        let translation = Codegen(options: options).translation(of: schema, diagnostics: &found)
        timings.append(watch.timing)
        diagnostics += found.all
        try stopOnErrors()
        let printWatch = Stopwatch("print")
        defer { timings.append(printWatch.timing) }
        return translation.files
    }

    /// write, or with `isCheck` only what it would do.
    mutating func write(_ files: [GeneratedFile], to folder: OutputFolder, isCheck: Bool) throws(Failure) -> OutputPlan {
        let watch = Stopwatch(isCheck ? "compare" : "write")
        defer { timings.append(watch.timing) }
        do {
            let plan = try folder.plan(for: files)
            if !isCheck { try folder.apply(plan) }
            return plan
        } catch {
            throw .inputOutput(folder.path, error.description)
        }
    }

    // MARK: Trouble and time

    /// What another road met, after what this one did.
    mutating func take(_ other: Pipeline) {
        diagnostics += other.diagnostics
        timings += other.timings
    }

    var hasWarnings: Bool { diagnostics.contains { $0.severity == .warning } }

    private func stopOnErrors() throws(Failure) {
        let count = diagnostics.count { $0.severity == .error }
        guard count > 0 else { return }
        let file = diagnostics.last { $0.severity == .error }?.file ?? ""
        throw .badInput(file, "\(count) \(count == 1 ? "error" : "errors"); nothing is written")
    }
}

extension Document {
    /// Whether there is more to it than prose, as there is not to a file of one release.
    fileprivate var hasTable: Bool { blocks.contains { if case .table = $0.content { true } else { false } } }

    /// Whether a paragraph says "Bot API 9.2", as under the newest date of a whole page.
    fileprivate var statesVersion: Bool {
        blocks.contains { block in
            guard case .passage(.paragraph(let inlines)) = block.content else { return false }
            let text = inlines.plainText
            return text.hasPrefix("Bot API ") && text.dropFirst(8).first?.isNumber == true
        }
    }
}
