/// Why a post is posted; a post without one is untagged.
package enum Intention: String, CaseIterable, Hashable, Sendable {
  case connection
  case education
  case behindTheScenes = "behind-the-scenes"
}
