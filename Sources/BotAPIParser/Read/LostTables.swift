internal import BotAPISchema

/// Folds layouts that lost their tables back into tables.
struct LostTables {
    static func folded(_ blocks: [Block]) -> [Block] { blocks }
}
