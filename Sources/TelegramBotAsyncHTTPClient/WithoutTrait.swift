#if !AsyncHTTPClient
/// The transport is there only for packages that do not switch its trait off, as `.package(url: "…", from: "…", traits: [])` does.
@available(*, unavailable, message: "enable the trait AsyncHTTPClient of the package")
public enum AsyncHTTPClientTransport {}
#endif
