#if Validation
import TelegramBotRuntime
import TelegramBotValidation

/// Made up, and signed by another implementation: Python's `hmac`, `hashlib` and `cryptography`.
enum Vectors {
    static let token = BotToken("424242:AAF-made_up_for_tests_0123456789abcdef")
    static let botID = 424242
    /// Of the Ed25519 key whose seed is the SHA-256 of "made up for tests".
    static let publicKey = "b40d4e03715cbb0b28fce249b200845115abd643a928a15ce71b2644baa0c6d8"
    static let date: UnixTime = 1_800_000_000

    static let miniApp: [String] = [
        "query_id=AAEexample",
        "user=%7B%22id%22%3A987654321098%2C%22first_name%22%3A%22Zo%C3%AB%20%F0%9F%A6%8A%22%2C%22last_name%22%3A%22A%2BB%20%26%20C%3DD%22%2C%22username%22%3A%22zoe_example%22%2C%22language_code%22%3A%22en%22%2C%22is_premium%22%3Atrue%2C%22allows_write_to_pm%22%3Atrue%2C%22photo_url%22%3A%22https%3A%5C%2F%5C%2Fexample.org%5C%2Fi%5C%2Fzoe.svg%22%7D",
        "chat=%7B%22id%22%3A-1001234567890%2C%22type%22%3A%22supergroup%22%2C%22title%22%3A%22Fox%20den%22%7D",
        "chat_type=supergroup",
        "chat_instance=-3788475317572404878",
        "start_param=from_tests",
        "can_send_after=5",
        "auth_date=1800000000",
        "signature=bsiPIRMWwDcPM8vRI7hclM1ovCSRS3oCCgBAZBT-LU_MDk8pseEt0n-5evOvLCTGrDwDkAPGA-y7b7OnjCluBA",
        "hash=c1d2987cc7f4804897dfe7353b1b898cab4247beebeb1cc001c04f0b0244c235",
    ]

    static let login: [String] = [
        "id=987654321098",
        "first_name=Zo%C3%AB",
        "last_name=Fox",
        "username=zoe_example",
        "photo_url=https%3A%2F%2Fexample.org%2Fzoe.jpg",
        "auth_date=1800000000",
        "hash=61199d32a533c2246d5982c40a55868a25e98bb75019126616361f84ffac8566",
    ]
}
#endif
