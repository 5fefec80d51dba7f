import Foundation
import Testing

@testable import CandidCore

/// The counting of X against the vectors that its own library is tested with.
struct XVectorTests {
  private struct Vector: Decodable {
    var description: String
    var text: String
    var weightedLength: Int
    var valid: Bool
  }

  private static let path = ProcessInfo.processInfo.environment["CANDID_VECTORS"]

  @Test(.enabled(if: path != nil, "CANDID_VECTORS names no file of vectors"))
  func `X counts as its own library does`() throws {
    let file = URL(fileURLWithPath: try #require(Self.path))
    let vectors = try JSONDecoder().decode([Vector].self, from: Data(contentsOf: file))
    #expect(!vectors.isEmpty)
    for vector in vectors {
      let count = Counting.x.count(in: vector.text)
      #expect(count == vector.weightedLength, "\(vector.description)")
      #expect((count <= 280) == vector.valid, "\(vector.description)")
    }
  }
}
