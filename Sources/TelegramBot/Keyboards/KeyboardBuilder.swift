/// Collects rows of buttons: a row is an array of buttons, or a button of its own.
@resultBuilder
public enum KeyboardBuilder<Button> {
    /// A row, `[.url("Site", "https://example.org"), .pay("Pay")]`; one without buttons is left out.
    public static func buildExpression(_ row: [Button]) -> [[Button]] { row.isEmpty ? [] : [row] }

    /// A row of one button.
    public static func buildExpression(_ button: Button) -> [[Button]] { [[button]] }

    public static func buildBlock(_ rows: [[Button]]...) -> [[Button]] { Array(rows.joined()) }

    public static func buildOptional(_ rows: [[Button]]?) -> [[Button]] { rows ?? [] }

    public static func buildEither(first rows: [[Button]]) -> [[Button]] { rows }

    public static func buildEither(second rows: [[Button]]) -> [[Button]] { rows }

    public static func buildArray(_ rows: [[[Button]]]) -> [[Button]] { Array(rows.joined()) }
}

extension Array {
    /// For example, five in columns of two: two, two, one. Fewer than one column is one.
    func rows(columns: Int) -> [[Element]] {
        let width = Swift.max(columns, 1)
        return stride(from: 0, to: count, by: width).map { Array(self[$0..<Swift.min($0 + Swift.min(width, count), count)]) }
    }
}
