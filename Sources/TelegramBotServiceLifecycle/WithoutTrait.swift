#if !ServiceLifecycle
/// It is there only for packages that ask for it: `.package(url: "…", from: "…", traits: [.defaults, "ServiceLifecycle"])`.
@available(*, unavailable, message: "enable the trait ServiceLifecycle of the package: .package(url:from:traits: [.defaults, \"ServiceLifecycle\"])")
public enum BotService {}
#endif
