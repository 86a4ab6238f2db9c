extension Schema {
    /// The same schema with every line number 0: to compare what two pages say, not where they say it.
    public var withoutLines: Schema {
        var schema = self
        for index in schema.types.indices {
            schema.types[index].line = 0
            schema.types[index].facts.removeLines()
            schema.types[index].fields.removeLines()
        }
        for index in schema.methods.indices {
            schema.methods[index].line = 0
            schema.methods[index].facts.removeLines()
            schema.methods[index].parameters.removeLines()
        }
        return schema
    }
}

extension [Fact] {
    fileprivate mutating func removeLines() {
        for index in indices { self[index].line = 0 }
    }
}

extension [Member] {
    fileprivate mutating func removeLines() {
        for index in indices {
            self[index].line = 0
            self[index].facts.removeLines()
        }
    }
}
