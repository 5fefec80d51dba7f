/// A line of the private log: something that was hard, noted for oneself.
///
/// It is no post and nothing is made of it; its person may put it into a post's text.
package struct HardPart: Equatable, Sendable {
  package let id: HardPartID
  /// The day it was noted on.
  package var day: Day
  package var text: String
  /// Members this version gives no meaning to, kept as they were written.
  package var others: [RawMember] = []

  package init(id: HardPartID, day: Day, text: String) {
    self.id = id
    self.day = day
    self.text = text
  }

  /// The posts whose text has the line in it, word for word.
  package func posts(among posts: some Sequence<Post>) -> [Post] {
    posts.filter { $0.text.contains(text) }
  }
}
