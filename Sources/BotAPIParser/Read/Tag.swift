/// What an element is for, as far as reading goes.
enum Tag: UInt8 {
    /// Not an element: a run of characters.
    case text

    case heading1, heading2, heading3, heading4, heading5, heading6
    case paragraph
    case list, orderedList, item
    case quote
    case codeBlock
    case rule
    case table, tableSection, row, cell, headerCell, caption, column
    /// `<div>` and the like: its content stands for itself.
    case container
    /// Navigation, scripts, forms: never content.
    case chrome

    case emphasis, strong, code, link, lineBreak, image
    /// Any other element: its content stands for itself.
    case span

    /// 1 to 6 for a heading.
    var headingLevel: Int? {
        switch self {
        case .heading1: 1
        case .heading2: 2
        case .heading3: 3
        case .heading4: 4
        case .heading5: 5
        case .heading6: 6
        default: nil
        }
    }

    /// Whether it stands in a line of text rather than between lines.
    var isInline: Bool {
        switch self {
        case .text, .emphasis, .strong, .code, .link, .lineBreak, .image, .span: true
        default: false
        }
    }

    /// Whether blanks directly inside of it say nothing.
    var ignoresBlanks: Bool {
        switch self {
        case .table, .tableSection, .row, .list, .orderedList, .container, .quote, .chrome, .column: true
        default: false
        }
    }
}

extension Tag {
    /// The tag of an element's name in lower case.
    init(name: UnsafePointer<UInt8>) {
        self = Self.ofPackedName[Tag.pack(name)] ?? .span
    }

    /// Up to eight characters of a name in one word; longer names keep their first eight.
    private static func pack(_ name: UnsafePointer<UInt8>) -> UInt64 {
        var word: UInt64 = 0
        var index = 0
        while index < 8, name[index] != 0 {
            word = word << 8 | UInt64(name[index])
            index += 1
        }
        return word
    }

    private static let ofPackedName: [UInt64: Tag] = {
        let names: [(Tag, String)] = [
            (.heading1, "h1"), (.heading2, "h2"), (.heading3, "h3"), (.heading4, "h4"), (.heading5, "h5"), (.heading6, "h6"),
            (.paragraph, "p summary dt dd"),
            (.list, "ul menu dir"), (.orderedList, "ol"), (.item, "li"),
            (.quote, "blockquote"),
            (.codeBlock, "pre listing xmp"),
            (.rule, "hr"),
            (.table, "table"), (.tableSection, "thead tbody tfoot"), (.row, "tr"), (.cell, "td"), (.headerCell, "th"),
            (.caption, "caption"), (.column, "col colgroup"),
            (.container, "html body div section article main center header details figure dl form fieldset address hgroup"),
            (.chrome, "head nav footer aside script style noscript template iframe object svg math select button textarea title input"),
            (.emphasis, "em i cite dfn"), (.strong, "strong b"), (.code, "code tt kbd samp var"),
            (.link, "a"), (.lineBreak, "br"), (.image, "img"),
        ]
        var table: [UInt64: Tag] = [:]
        for (tag, list) in names {
            for name in list.split(separator: " ") {
                let bytes = Array(name.utf8) + [0]
                table[bytes.withUnsafeBufferPointer { $0.baseAddress.map(pack) ?? 0 }] = tag
            }
        }
        return table
    }()
}
