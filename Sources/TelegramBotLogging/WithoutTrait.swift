#if !Logging
/// It is there only for packages that ask for it: `.package(url: "…", from: "…", traits: [.defaults, "Logging"])`.
@available(*, unavailable, message: "enable the trait Logging of the package: .package(url:from:traits: [.defaults, \"Logging\"])")
public enum LoggingMiddleware {}
#endif
