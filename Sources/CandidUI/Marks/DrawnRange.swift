import CandidCore

/// The posts of a range that is being drawn, and the list they stand in.
struct DrawnRange {
  var week: Week
  var isOfIdeas: Bool
  var posts: [Post]
}
