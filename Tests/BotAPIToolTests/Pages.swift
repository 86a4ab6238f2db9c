/// Pages of our own.
enum Pages {
    /// Two types and a method.
    static let clocks = """
        # Telegram Bot API

        ### Recent changes

        #### March 5, 2031

        **Bot API 42.1**

        ### Clocks

        #### Clock

        This object represents a clock.

        | Field | Type | Description |
        | --- | --- | --- |
        | id | Integer | Identifier of the clock |
        | hands | Array of [Hand](#hand) | *Optional*. Its hands |

        #### Hand

        This object represents a hand of a clock.

        | Field | Type | Description |
        | --- | --- | --- |
        | length | Float | How long it is |

        #### getClock

        Reads a clock. Returns a [Clock](#clock) object.

        | Parameter | Type | Required | Description |
        | --- | --- | --- | --- |
        | id | Integer | Yes | Identifier of the clock; 1-12 |

        ---

        """

    static let clockFacts =
        #"{"version":"42.1","release_date":"2031-03-05","types":["#
        + #"{"name":"Clock","section":"clocks","fields":[{"name":"id","type":"Integer","required":true},{"name":"hands","type":"Array of Hand","required":false}],"one_of":[]},"#
        + #"{"name":"Hand","section":"clocks","fields":[{"name":"length","type":"Float","required":true}],"one_of":[]}],"#
        + #""methods":[{"name":"getClock","section":"clocks","params":[{"name":"id","type":"Integer","required":true}],"returns":"Clock"}]}"#

    /// An anchor that is not the type's name: a warning.
    static let oddAnchor = clocks.replacing("#### Hand\n", with: "#### <a name=\"fingers\"></a>Hand\n")

    /// A method whose result nothing states: an error.
    static let noResult = clocks.replacing(" Returns a [Clock](#clock) object.", with: "")
}
