import CandidCore

/// What was typed after a command's name, by the arguments' names.
package struct TypedArguments: Sendable {
  struct Value: Sendable {
    var text: String
    /// Where it stands in the line, in bytes of UTF-8.
    var range: Range<Int>
  }

  private(set) var values: [String: [Value]] = [:]

  mutating func add(_ value: Value, to name: String) { values[name, default: []].append(value) }

  subscript(name: String) -> String? { values[name]?.last?.text }

  func all(_ name: String) -> [String] { values[name]?.map(\.text) ?? [] }

  func has(_ name: String) -> Bool { values[name] != nil }

  /// Where an option's value stands, by its name with dashes.
  func range(ofOption option: String) -> Range<Int>? {
    values[String(option.drop { $0 == "-" })]?.last?.range
  }

  func range(ofWord word: String) -> Range<Int>? {
    values.values.joined().first { $0.text == word }?.range
  }
}

extension TypedArguments {
  /// The options that `add` and `edit` share.
  var fields: PostArguments {
    var fields = PostArguments()
    fields.on = self["on"]
    fields.at = self["at"]
    fields.intention = self["intention"]
    fields.story = self["story"]
    fields.channel = all("channel")
    fields.offer = has("no-offer") ? false : has("offer") ? true : nil
    fields.need = self["need"]
    fields.why = self["why"]
    return fields
  }

  func series() throws(ArgumentError) -> SeriesArguments {
    var series = SeriesArguments()
    series.every = self["every"]
    series.until = self["until"]
    if let word = self["count"] {
      guard let count = Int(word) else {
        throw .option("--count", "is \(quoted(word)); give a number of times")
      }
      series.count = count
    }
    return series
  }

  /// The posts that are named, else the marked ones or the selected one.
  func posts(_ model: Model) throws -> [Post] {
    let names = all("post")
    guard names.isEmpty else { return try PostNames(model.plan).posts(named: names, leastOfID: 3) }
    if let obstacle = PostCommands.noSelection(model), model.targets.isEmpty {
      throw LineError(obstacle)
    }
    return model.targets
  }

  /// The same where a verb is about one alone.
  func post(_ model: Model) throws -> Post {
    let posts = try posts(model)
    guard posts.count == 1 else {
      throw LineError("this is about one post, and \(posts.count) are marked or named; take one")
    }
    return posts[0]
  }
}
