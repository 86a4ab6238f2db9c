/// What the description of one member takes from elsewhere on the page.
public struct PageFacts: Sendable {
    /// The values of `parse_mode`, from the topic "Formatting options"; empty where the page has none.
    public var parseModes: [String]
    /// The optional fields of `Update`, which are the values of `allowed_updates`.
    public var updateKinds: [String]
    /// Every type of the page.
    public var typeNames: Set<String>

    public init(parseModes: [String] = [], updateKinds: [String] = [], typeNames: Set<String> = []) {
        self.parseModes = parseModes
        self.updateKinds = updateKinds
        self.typeNames = typeNames
    }
}
