/// What is promised for each update when the process may end at any moment.
public enum Delivery: Sendable {
    /// Every update is handled, some may be twice: an update is confirmed only after its handler returned, and so did those of all before it.
    ///
    /// After a kill at most 100 come again: those the server hands out beyond the first one that is not done.
    case atLeastOnce
    /// No update is handled twice, some may never be: an update is confirmed before its handler begins.
    ///
    /// After a kill those are lost whose handlers had not returned, at most 100.
    case atMostOnce
    /// Every update is handled, and twice only those whose handlers were running: what is done is written down before it counts as done.
    ///
    /// After a kill at most so many come again as were handled at the same time.
    case durable(any OffsetStore)
}
