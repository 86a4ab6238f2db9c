/// What becomes one file of generated Swift; every decision is taken, nothing is spelled.
enum Declaration: Hashable, Sendable {
    case structure(Structure)
    case values(ValueEnumeration)
    case union(Union)
    case request(Request)

    var name: SwiftIdentifier {
        switch self {
        case .structure(let structure): structure.name
        case .values(let values): values.name
        case .union(let union): union.name
        case .request(let request): request.structure.name
        }
    }
}
