import BotAPISchema

/// Schema → declarations: everything that is decided about the generated library.
public struct Translation: Sendable {
    /// Types and lists first, then requests; page order in each.
    var declarations: [Declaration] = []
    var topics: TopicsPage
    public private(set) var names = LibraryNames()
    var version: String?
    var releaseDate: String?

    init(_ schema: Schema, options: Codegen.Options, diagnostics: inout Diagnostics) {
        var names = TypeNames(schema, diagnostics: &diagnostics)
        let unions = UnnamedUnions(schema, names: &names)
        let values = ValueLists(schema, table: &names.table)
        let types = TypeTranslator(names: names, values: values, unions: unions)
        let prose = Prose(symbols: TypeNames.symbols(of: schema, names), page: options.page)
        let docs = DocTranslator(prose: prose, since: options.since)
        let structures = StructureTranslator(types: types, docs: docs)
        let enumerations = UnionTranslator(schema, types: types)
        let directions = Directions(schema)

        var seen: Set<String> = [RuntimeNames.inputFile]
        for type in schema.types {
            guard seen.insert(type.name).inserted else {
                if type.name != RuntimeNames.inputFile {
                    diagnostics.warning("\(type.name) is described twice; the first one counts", line: type.line)
                }
                continue
            }
            switch names.types[type.name] {
            case .union(let name)?:
                self.names.add(SwiftIdentifier(name), ofType: type.name)
                declarations.append(.union(enumerations.union(
                    SwiftIdentifier(name), pageName: type.name, variants: type.variants, discriminator: type.discriminator, isNamed: true,
                    docs: docs.comment(for: type), line: type.line, diagnostics: &diagnostics
                )))
            case .object(let name)?:
                let structure = structures.structure(
                    SwiftIdentifier(name), owner: type.name, members: type.fields, docs: docs.comment(for: type),
                    isEditable: options.editsReceivedTypes || !directions.isOnlyReceived(type.name), isRequest: false,
                    diagnostics: &diagnostics
                )
                self.names.add(structure.name, ofType: type.name)
                self.names.addMembers(of: structure, owner: type.name)
                declarations.append(.structure(structure))
            default: break
            }
        }
        for union in unions.definitions {
            let place = "`\(Prose.plain(union.owner))\(union.member.isEmpty ? "" : ".\(Prose.plain(union.member))")`"
            declarations.append(.union(enumerations.union(
                union.identifier, pageName: union.wanted, variants: union.variants, discriminator: nil, isNamed: false,
                docs: DocComment([.paragraph("What \(place) takes.")]), line: union.line, diagnostics: &diagnostics
            )))
        }
        declarations += values.declarations(ValueVersions(since: options.since, valuesSince: options.valuesSince)).map(Declaration.values)
        let shared = declarations.map(\.name)

        var calls = MemberNames()
        for method in schema.methods {
            guard seen.insert("method " + method.name).inserted, let name = names.requests[method.name] else {
                diagnostics.warning("\(method.name) is described twice; the first one counts", line: method.line)
                continue
            }
            guard method.name.utf8.allSatisfy(\.isIdentifierByte), !method.name.isEmpty else {
                diagnostics.warning("\"\(method.name)\" cannot be a method's name; expected letters and digits; left out", line: method.line)
                continue
            }
            guard let result = method.result else {
                diagnostics.error("\(method.name): no result is known; expected a sentence that names it; left out", line: method.line)
                continue
            }
            let structure = structures.structure(
                name, owner: method.name, members: method.parameters, docs: docs.comment(for: method), isEditable: true,
                isRequest: true, diagnostics: &diagnostics
            )
            let request = Request(
                structure: structure,
                method: method.name,
                call: ClientMethod(
                    name: calls.claim(Translation.callName(method.name)),
                    docs: docs.comment(forCallOf: structure)
                ),
                result: types.type(of: result, owner: method.name, member: "", line: method.line, diagnostics: &diagnostics),
                isRepeatable: method.isRepeatable,
                // What a method gets is what it is called for.
                isDiscardable: !method.name.hasPrefix("get")
            )
            self.names.add(request)
            declarations.append(.request(request))
        }
        FormerNames(schema, directions: directions).add(to: &declarations, types: &names, calls: &calls, diagnostics: &diagnostics)
        topics = TopicsPage(schema, names: names, others: Array(shared.dropFirst(schema.types.count { $0.name != RuntimeNames.inputFile })), prose: prose)
        version = schema.version
        releaseDate = schema.releaseDate
    }

    /// The method's own name with a small letter in front; what `Bot` has already gets another one.
    static func callName(_ method: String) -> String {
        let name = method.prefix(1).lowercased() + method.dropFirst()
        return RuntimeNames.botMembers.contains(name) ? name + "Method" : name
    }
}
