import BotAPISchema

extension Schema {
    /// What a schema states, without the sentences it was read in.
    var withoutProse: Schema {
        var schema = self
        for index in schema.types.indices {
            schema.types[index].documentation = []
            schema.types[index].notes = []
            schema.types[index].facts.removeWords()
            schema.types[index].fields.removeProse()
        }
        for index in schema.methods.indices {
            schema.methods[index].documentation = []
            schema.methods[index].notes = []
            schema.methods[index].facts.removeWords()
            schema.methods[index].parameters.removeProse()
        }
        for index in schema.sections.indices {
            schema.sections[index].documentation = []
            schema.sections[index].entries = schema.sections[index].entries.map { entry in
                guard case .topic(var topic) = entry else { return entry }
                topic.documentation = []
                return .topic(topic)
            }
        }
        return schema
    }
}

extension [Fact] {
    fileprivate mutating func removeWords() {
        for index in indices {
            self[index].words = ""
            self[index].rule = ""
        }
    }
}

extension [Member] {
    fileprivate mutating func removeProse() {
        for index in indices {
            self[index].documentation = []
            self[index].facts.removeWords()
        }
    }
}
