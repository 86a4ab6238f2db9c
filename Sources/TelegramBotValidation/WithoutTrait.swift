#if !Validation
/// Data of Mini Apps is checked only for packages that ask for it:
/// `.package(url: "…", from: "…", traits: [.defaults, "Validation"])`.
@available(*, unavailable, message: "enable the trait Validation of the package: .package(url:from:traits: [.defaults, \"Validation\"])")
public enum MiniAppData {}

/// Data of the Login Widget is checked only for packages that ask for it:
/// `.package(url: "…", from: "…", traits: [.defaults, "Validation"])`.
@available(*, unavailable, message: "enable the trait Validation of the package: .package(url:from:traits: [.defaults, \"Validation\"])")
public enum LoginData {}
#endif
