#if !Hummingbird
/// It is there only for packages that ask for it: `.package(url: "…", from: "…", traits: [.defaults, "Hummingbird"])`.
@available(*, unavailable, message: "enable the trait Hummingbird of the package: .package(url:from:traits: [.defaults, \"Hummingbird\"])")
public enum WebhookRoute {}
#endif
