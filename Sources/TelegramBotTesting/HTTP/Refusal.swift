#if Testing
/// A message the server does not read to its end: the status goes out with `Content-Length: 0` and the connection closes.
///
/// For example, the 51st file of a request is 413; there is no JSON in the answer.
struct Refusal: Error, Hashable {
    var status: Int
    var reason: String

    init(_ status: Int, _ reason: String) {
        self.status = status
        self.reason = reason
    }
}
#endif
