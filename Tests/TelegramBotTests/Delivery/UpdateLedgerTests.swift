import Testing
@testable import TelegramBot

struct UpdateLedgerTests {
    @Test("only what is done from the first one on, without a gap, is confirmed")
    func prefix() {
        var ledger = UpdateLedger()
        #expect(ledger.offset == nil && ledger.isClear)
        for id in [7, 8, 9] { #expect(ledger.admit(id) == .new) }
        #expect(ledger.offset == 7)
        ledger.finish(8)
        #expect(ledger.offset == 7 && ledger.count == 3 && ledger.firstUnfinished == 7)
        ledger.finish(7)
        #expect(ledger.offset == 9 && ledger.count == 1)
        ledger.finish(9)
        #expect(ledger.offset == 10 && ledger.isClear)
    }

    @Test("what came before is known, done or not")
    func known() {
        var ledger = UpdateLedger()
        _ = ledger.admit(7)
        #expect(ledger.admit(7) == .onHand)
        ledger.finish(7)
        #expect(ledger.admit(7) == .done && ledger.offset == 8)
    }

    @Test("numbers may have gaps and begin anew at a lower one")
    func jump() {
        var ledger = UpdateLedger()
        for id in [1000, 1007] { _ = ledger.admit(id) }
        ledger.finish(1000)
        ledger.finish(1007)
        #expect(ledger.offset == 1008)
        #expect(ledger.admit(5) == .new && ledger.offset == 5)
        ledger.finish(5)
        #expect(ledger.offset == 6)
    }

    @Test("a ledger that another process kept goes on where that left off")
    func restored() {
        var ledger = UpdateLedger(offset: 7, done: RecentIDs([5, 6, 8]))
        #expect(ledger.admit(7) == .new && ledger.admit(8) == .done && ledger.admit(9) == .new)
        ledger.finish(7)
        #expect(ledger.offset == 9)
    }

    @Test("whatever the order in which they are done, nothing is confirmed early and everything in the end", arguments: 0..<50)
    func orders(seed: Int) {
        var ledger = UpdateLedger()
        let ids = (100..<160).map { $0 * 3 }
        for id in ids { _ = ledger.admit(id) }
        var open = Set(ids)
        for id in ids.shuffled() {
            ledger.finish(id)
            open.remove(id)
            #expect(ledger.offset == open.min() ?? (ids.last.map { $0 + 1 }))
        }
    }

    @Test("of the numbers done lately the oldest are forgotten")
    func recent() {
        var ids = RecentIDs(limit: 10)
        for id in 0..<100 { ids.insert(id) }
        #expect(ids.latest == Array(90..<100) && ids.contains(95) && !ids.contains(5))
        #expect(ids.list.count < 20)
    }
}
