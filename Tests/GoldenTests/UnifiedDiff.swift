/// Two texts, line by line, as `diff -u` prints them.
enum UnifiedDiff {
    private enum Line {
        case same(String), removed(String), added(String)
    }

    /// Empty for equal texts.
    static func text(from old: String, to new: String, name: String) -> String {
        guard old != new else { return "" }
        let lines = lines(from: old, to: new)
        var text = "--- \(name) (stored)\n+++ \(name) (now)\n"
        // Lines that differ, and three around them.
        var shown = [Bool](repeating: false, count: lines.count)
        for (index, line) in lines.enumerated() {
            if case .same = line { continue }
            for near in max(0, index - 3)...min(lines.count - 1, index + 3) { shown[near] = true }
        }
        for (index, line) in lines.enumerated() where shown[index] {
            if index == 0 || !shown[index - 1] { text += "@@ line \(index + 1) @@\n" }
            switch line {
            case .same(let words): text += " \(words)\n"
            case .removed(let words): text += "-\(words)\n"
            case .added(let words): text += "+\(words)\n"
            }
        }
        return text
    }

    private static func lines(from old: String, to new: String) -> [Line] {
        let oldLines = old.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let newLines = new.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var removed: Set<Int> = []
        var added: Set<Int> = []
        for change in newLines.difference(from: oldLines) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): added.insert(offset)
            }
        }
        var result: [Line] = []
        var (oldIndex, newIndex) = (0, 0)
        while oldIndex < oldLines.count || newIndex < newLines.count {
            if removed.contains(oldIndex) {
                result.append(.removed(oldLines[oldIndex]))
                oldIndex += 1
            } else if added.contains(newIndex) {
                result.append(.added(newLines[newIndex]))
                newIndex += 1
            } else {
                result.append(.same(oldLines[oldIndex]))
                oldIndex += 1
                newIndex += 1
            }
        }
        return result
    }
}
