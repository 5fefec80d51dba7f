/// Where `move` is told to plan posts, as typed.
package struct MoveArguments: Equatable, Sendable {
  package var to: String
  package var at: String?

  package init(to: String, at: String? = nil) {
    self.to = to
    self.at = at
  }

  /// The place; a day alone leaves each post its time.
  package func when(_ base: DateBase) throws(ArgumentError) -> When {
    if Words.ideas.contains(to.lowercased()) {
      guard at == nil else { throw .option("--at", "needs a day; an idea has no time") }
      return .idea
    }
    let day = try Words.day(to, option: "--to", base)
    guard let at else { return .day(day) }
    return .moment(day, try Words.time(at, option: "--at"))
  }
}
