import Foundation
import TelegramBotAPI

extension UpdateRunner {
    /// Goes on where another process left off.
    func load(_ store: any OffsetStore) async {
        let saver = RecordSaver(store) { [options] error in options.report.send(.storeFailed(error)) }
        self.saver = saver
        guard let record = await saver.load() else { return }
        let age = Date().timeIntervalSince1970 - Double(record.time)
        // The numbers of updates begin anew after a week without any, and none is kept for longer than a day.
        guard age < 6 * 86_400 else { return }
        ledger = UpdateLedger(offset: record.offset, done: RecentIDs(record.done))
    }

    /// Returns when what is done now is written down.
    func save() async {
        guard let saver else { return }
        await saver.save(DeliveryRecord(offset: ledger.offset, done: ledger.done.latest, time: Int(Date().timeIntervalSince1970)))
    }
}

/// Saves records one after the other; of those that come while one is being saved, the last one alone.
actor RecordSaver {
    private let store: any OffsetStore
    private let onFailure: @Sendable (any Error) -> Void
    private var next: DeliveryRecord?
    private var wanted = 0, saved = 0
    private var isSaving = false
    private var watchers: [CheckedContinuation<Void, Never>] = []

    init(_ store: any OffsetStore, onFailure: @escaping @Sendable (any Error) -> Void) {
        self.store = store
        self.onFailure = onFailure
    }

    func load() async -> DeliveryRecord? {
        do {
            return try await store.load()
        } catch {
            onFailure(error)
            return nil
        }
    }

    /// Returns when this record, or a later one, is safe; or when saving it failed.
    func save(_ record: DeliveryRecord) async {
        next = record
        wanted += 1
        let number = wanted
        while saved < number {
            if isSaving {
                await withCheckedContinuation { watchers.append($0) }
            } else if let record = next {
                isSaving = true
                let covered = wanted
                do { try await store.save(record) } catch { onFailure(error) }
                saved = covered
                isSaving = false
                for watcher in watchers { watcher.resume() }
                watchers = []
            }
        }
    }
}
