import BotAPISchema

/// Reports tables that a converter could not write: in their place stands "[TABLE]".
enum DroppedTables {
    static func report(_ blocks: [Block], to diagnostics: inout Diagnostics) {
        var title = ""
        for block in blocks {
            if case .heading(let heading) = block.content { title = heading.text.plainText }
            guard block.paragraph?.plainText == "[TABLE]" else { continue }
            let place = title.isEmpty ? "" : "\(title): "
            diagnostics.error("\(place)“[TABLE]”: a table was left out by the converter; expected the table itself", line: block.line)
        }
    }
}
