import BotAPIDiff
import BotAPIExport
import BotAPISchema

/// The `id` of everything that can be linked to, each given out once.
///
/// Sections, types and methods have those of the official page, `sendgift`; members stand after a dot, `sendgift.text`;
/// what is gone keeps what it had, and a version is `v10.3`.
struct Anchors: Hashable, Sendable {
    private var taken = Set(Part.allCases.map(\.id))
    private var subjects: [Subject: String] = [:]
    private var versions: [String: String] = [:]

    /// An `id` holds no white space, and none holds a control character; one that is taken gets a number.
    mutating func claim(_ anchor: String) -> String {
        let isControl = { (scalar: Unicode.Scalar) in scalar.properties.generalCategory == .control }
        var clean = String(anchor.map { $0.isWhitespace || $0.unicodeScalars.contains(where: isControl) ? "-" : $0 })
        if clean.isEmpty { clean = "entry" }
        var id = clean
        var number = 2
        while !taken.insert(id).inserted {
            id = "\(clean)-\(number)"
            number += 1
        }
        return id
    }

    mutating func claim(_ subject: Subject, anchor: String = "") {
        guard subjects[subject] == nil else { return }
        subjects[subject] = claim(anchor.isEmpty ? Anchor.derived(from: subject.name) : anchor)
    }

    /// Of a field or a parameter; follows from that of its owner, and stands for all members of one name.
    mutating func claim(member: String, of owner: Subject) {
        let subject = owner.member(member)
        guard subjects[subject] == nil else { return }
        subjects[subject] = claim("\(subjects[owner] ?? Anchor.derived(from: owner.name)).\(member)")
    }

    mutating func claim(version: String) {
        if versions[version] == nil { versions[version] = claim("v\(version)") }
    }

    /// `nil` for what is neither here nor kept as gone.
    func id(of subject: Subject) -> String? { subjects[subject] }

    func id(ofVersion version: String) -> String? { versions[version] }

    func address(of subject: Subject) -> String? { subjects[subject].map { Anchors.address(of: $0) } }

    func address(ofVersion version: String) -> String? { versions[version].map { Anchors.address(of: $0) } }

    /// Of a link as the page writes it.
    func address(ofAnchor anchor: String) -> String? { taken.contains(anchor) ? Anchors.address(of: anchor) : nil }

    /// `#sendgift.text`; what may not stand in a link is written in percents.
    static func address(of id: String) -> String {
        var address = "#"
        for byte in id.utf8 {
            if allowed.contains(byte) {
                address.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                address += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
            }
        }
        return address
    }

    private static let allowed = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~!$()*+,;=:@/?".utf8)
}

/// The parts of the page that the script and the style know by name. No heading's anchor has two underscores.
enum Part: String, CaseIterable {
    case top, main, search, results, contents, since, status, comparison, only, versions, removed, data

    var id: String { "site__\(rawValue)" }
}

extension Subject {
    /// A field of a type or a parameter of a method.
    func member(_ name: String) -> Subject { kind == .method ? .parameter(name, of: self.name) : .field(name, of: self.name) }
}
