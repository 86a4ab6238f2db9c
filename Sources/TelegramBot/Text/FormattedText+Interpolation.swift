extension FormattedText: ExpressibleByStringInterpolation {
    public init(stringLiteral text: String) { self.init(text) }

    public init(stringInterpolation: StringInterpolation) { self = stringInterpolation.result }

    /// Puts values in as they are, or in styles: `"\(count) of \(name, .bold)"`, `"\(title, .italic, .link(url))"`.
    public struct StringInterpolation: StringInterpolationProtocol {
        var result = FormattedText()

        public init(literalCapacity: Int, interpolationCount: Int) {}

        public mutating func appendLiteral(_ literal: String) { result += FormattedText(literal) }

        /// A text with its styles, in more styles, the first one innermost.
        public mutating func appendInterpolation(_ text: FormattedText, _ styles: TextStyle...) {
            result += styles.reduce(text) { $0.styled($1) }
        }

        /// The description of a value, for example, a name or a number, in styles, the first one innermost.
        // Disfavored, so that a literal in an interpolation is a FormattedText and keeps its styles.
        @_disfavoredOverload
        public mutating func appendInterpolation(_ value: some CustomStringConvertible, _ styles: TextStyle...) {
            result += styles.reduce(FormattedText(value.description)) { $0.styled($1) }
        }
    }
}
