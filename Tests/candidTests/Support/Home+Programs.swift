import Foundation

extension Home {
  /// Where programs of the test stand, before those of the system.
  var programs: String { "\(path)/programs" }

  /// Makes a shell script that candid can run by its name.
  ///
  /// A shell writes it: were it open for writing in this process, another test that starts a
  /// program would hold it open, and the kernel would refuse to run it.
  func install(_ name: String, _ script: String) throws {
    try FileManager.default.createDirectory(atPath: programs, withIntermediateDirectories: true)
    let file = "\(programs)/\(name)"
    let child = try Child(
      arguments: ["sh", "-c", "printf '%s' \"$1\" > \"$2\"; chmod 700 \"$2\"", "sh"].map {
        Array($0.utf8)
      }
        + ["#!/bin/sh\n\(script)\n", file].map { Array($0.utf8) },
      environment: environment,
      folder: path,
      streams: []
    )
    _ = child.end()
    environment["PATH"] = "\(programs):/usr/bin:/bin"
  }

  /// What a script left in a file of the home folder; nil before it has.
  func left(_ name: String) -> String? {
    FileManager.default.contents(atPath: "\(path)/\(name)").map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}
