import Testing

@Test("Without the trait Validation there is nothing to test, and the run says so")
func trait() {
    #if !Validation
    print("skipped: TelegramBotValidation is not built; run swift test --enable-all-traits")
    #endif
}
