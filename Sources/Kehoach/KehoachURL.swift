public import FoundationEssentials

extension Kehoach {
  /// The plan that the file at `url` holds, whatever its format.
  public static func extract(contentsOf url: URL, options: Options = Options()) throws(ReadError) -> Plan {
    try extract(path: url.path, options: options)
  }

  /// The plan with its decoded text and the account of every character.
  public static func read(contentsOf url: URL, options: Options = Options()) throws(ReadError) -> Extraction {
    try read(path: url.path, options: options)
  }
}
