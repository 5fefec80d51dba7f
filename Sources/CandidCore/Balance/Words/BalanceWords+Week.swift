/// What is said of a week beside its findings.
extension BalanceWords {
  /// What the balance of every post is called beside that of a channel.
  package static let allChannels = "all channels"

  /// What the posts are called that name no channel.
  package static let noChannel = "no channel"

  /// How a week's figures come about, a sentence each; the limit is that of the main rule.
  package static func arithmetic(_ mix: Mix, _ limit: Fraction) -> [String] {
    let posts = "\(mix.counted) post\(mix.counted == 1 ? "" : "s")"
    let verb = mix.counted == 1 ? "is" : "are"
    let counted = "Counted: \(posts) that \(verb) draft, ready or posted."
    guard mix.counted > 1 else { return [counted] }
    let over = limit.isExceeded(by: mix.polished, of: mix.counted)
    return [
      counted,
      """
      Stories: \(mix.polished) polished, \(mix.whole) whole, \(mix.hard) hard, \
      \(mix.plain) plain, \(mix.untold) untold.
      """,
      """
      \(mix.polished) of \(mix.counted) is \(over ? "more" : "not more") than \(limit); \
      \(mix.showingHardSide) (\(mix.whole) whole and \(mix.hard) hard) \
      \(mix.showingHardSide == 1 ? "shows" : "show") the hard side.
      """,
    ]
  }

  /// The sentence that puts the four weeks beside the arithmetic.
  package static func beside(_ fourWeeks: String, isFigure: Bool) -> String {
    "Beside it: \(fourWeeks)\(isFigure ? " polished" : "")."
  }

  /// What stands after a post that the balance leaves out.
  package static let skipped = "(skipped, not counted)"

  /// What a day without posts says of itself; `day` is its name.
  package static func emptyDay(_ day: String) -> String { "\(day): no posts, which is fine" }

  /// What a day of rest without posts says of itself; `day` is its name.
  package static func restDay(_ day: String) -> String { "\(day): a day of rest" }

  /// What marks a day of rest in the week.
  package static let rest = "rest"

  /// What stands in the place of a title where no post fills a place of the rhythm.
  package static let openSlot = "open slot"

  /// What an open slot is, in full.
  package static let aboutOpenSlot =
    "A place your rhythm keeps; it counts nowhere."

  /// Why a verb finds no post on an open slot.
  package static let noPostInSlot = "an open slot, no post; Enter fills it"

  /// What a day says of itself whose file cannot be read.
  package static func unreadableDay(_ day: String) -> String {
    "\(day): not known, the file cannot be read"
  }
}
