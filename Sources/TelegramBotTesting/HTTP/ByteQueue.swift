#if Testing
import Foundation

/// Bytes that come in at one end and are taken at the other.
struct ByteQueue {
    private var storage: [UInt8] = []
    private var start = 0

    var count: Int { storage.count - start }

    var isEmpty: Bool { count == 0 }

    mutating func append(_ bytes: some Sequence<UInt8>) { storage.append(contentsOf: bytes) }

    /// The byte at that distance from the front; in 0 ..< count.
    subscript(offset: Int) -> UInt8 { storage[start + offset] }

    /// Where these bytes begin, counted from the front, at or after an offset; nil where they are not.
    func offset(of needle: [UInt8], from offset: Int = 0) -> Int? {
        guard offset >= 0, count - offset >= needle.count, let first = needle.first else { return nil }
        // Both pointers are of live arrays; memchr and memcmp are given no more than what is left of them.
        return storage.withUnsafeBytes { haystack -> Int? in
            needle.withUnsafeBytes { needle -> Int? in
                guard let base = haystack.baseAddress, let wanted = needle.baseAddress else { return nil }
                let front = base + start
                var from = offset
                while from + needle.count <= count {
                    guard let found = memchr(front + from, Int32(first), count - needle.count - from + 1) else { return nil }
                    if memcmp(found, wanted, needle.count) == 0 { return UnsafeRawPointer(found) - front }
                    from = UnsafeRawPointer(found) - front + 1
                }
                return nil
            }
        }
    }

    /// Takes that many bytes off the front, or all there are.
    mutating func take(_ length: Int) -> [UInt8] {
        let length = min(max(0, length), count)
        let taken = Array(storage[start..<start + length])
        drop(length)
        return taken
    }

    mutating func takeAll() -> [UInt8] { take(count) }

    mutating func drop(_ length: Int) {
        start += min(max(0, length), count)
        if start == storage.count {
            storage.removeAll(keepingCapacity: true)
            start = 0
        } else if start > 1 << 16, start > storage.count / 2 {
            storage.removeFirst(start)
            start = 0
        }
    }
}
#endif
