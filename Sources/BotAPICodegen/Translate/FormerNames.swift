import BotAPISchema

/// Gives out what declarations were called before, after all names of today: none of these gives way.
struct FormerNames {
    let schema: Schema
    let directions: Directions

    init(_ schema: Schema, directions: Directions) {
        self.schema = schema
        self.directions = directions
    }

    /// Of types, requests and calls.
    func add(to declarations: inout [Declaration], types names: inout TypeNames, calls: inout MemberNames, diagnostics: inout Diagnostics) {
        let types = Dictionary(schema.types.map { (names.types[$0.name]?.code, $0) }) { first, _ in first }
        let methods = Dictionary(schema.methods.map { ($0.name, $0) }) { first, _ in first }
        for index in declarations.indices {
            switch declarations[index] {
            case .structure(var structure):
                guard let type = types[structure.name.code] else { continue }
                structure.former = identifiers(type.facts, line: type.line, diagnostics: &diagnostics) { names.table.claimExactly($0) }
                structure.takesFormerArguments = structure.hasFormerArguments && !directions.isOnlyReceived(type.name)
                declarations[index] = .structure(structure)
            case .union(var union):
                guard let type = types[union.name.code] else { continue }
                union.former = identifiers(type.facts, line: type.line, diagnostics: &diagnostics) { names.table.claimExactly($0) }
                declarations[index] = .union(union)
            case .request(var request):
                guard let method = methods[request.method] else { continue }
                request.structure.former = identifiers(method.facts, line: method.line, diagnostics: &diagnostics) { names.table.claimExactly($0) }
                // What has no request of its former name has no call of it either.
                for former in request.structure.former {
                    let fact = method.facts.formerNames.first { NameTable.typeName($0.name) == former.name.name }
                    guard let fact, let name = calls.claimExactly(Translation.callName(fact.name)) else { continue }
                    request.call.former.append(FormerIdentifier(name: name, removed: former.removed))
                }
                request.structure.takesFormerArguments = request.structure.hasFormerArguments
                declarations[index] = .request(request)
            case .values: continue
            }
        }
    }

    private func identifiers(
        _ facts: [Fact], line: Int, diagnostics: inout Diagnostics, claim: (String) -> SwiftIdentifier?
    ) -> [FormerIdentifier] {
        facts.formerNames.compactMap { former in
            guard former.isPrintable(&diagnostics, line: line) else { return nil }
            guard let name = claim(former.name) else {
                diagnostics.warning("the former name \(former.name) means something else today; left out", line: line)
                return nil
            }
            return FormerIdentifier(name: name, removed: former.removed)
        }
    }

    /// Of the properties of a structure.
    static func add(to pairs: inout [(Property, Member)], names: inout MemberNames, diagnostics: inout Diagnostics) {
        for index in pairs.indices {
            let (property, member) = pairs[index]
            for former in member.facts.formerNames where former.isPrintable(&diagnostics, line: member.line) {
                let isFirst = former.type != nil
                // The first of a required array may not be there.
                guard !isFirst || (property.type.depth > 0 && property.isOptional) else {
                    diagnostics.warning("the former name \(former.name) stands for the first of \(member.name), which is no optional array; left out", line: member.line)
                    continue
                }
                guard let name = names.claimExactly(Words(former.name).camelCase) else {
                    diagnostics.warning("the former name \(former.name) means something else today; left out", line: member.line)
                    continue
                }
                pairs[index].0.former.append(FormerIdentifier(name: name, isFirst: isFirst, removed: former.removed))
            }
        }
    }
}

extension FormerName {
    /// Whether it can stand in source: a page never states it, but a schema that is read may.
    fileprivate func isPrintable(_ diagnostics: inout Diagnostics, line: Int) -> Bool {
        let isName = !name.isEmpty && name.utf8.allSatisfy(\.isIdentifierByte)
        let isVersion = !removed.isEmpty && removed.utf8.allSatisfy { $0.isDigit || $0 == UInt8(ascii: ".") }
        if isName && isVersion { return true }
        diagnostics.warning("\(Prose.plain(name)) until \(Prose.plain(removed)) is no former name; expected letters, digits and underscores, and a version; left out", line: line)
        return false
    }
}

extension Structure {
    fileprivate var hasFormerArguments: Bool { arguments.contains { !$0.former.isEmpty } }
}
