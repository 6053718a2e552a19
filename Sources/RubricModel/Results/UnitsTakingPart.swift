public import Diagnostics
import RubricSyntax

/// The units that no note leaves out, whether or not they have a value or a rank: what "fewer than
/// three units" in a regulation is about.
public enum UnitsTakingPart {
  public static func name(ofCategory: Bool) -> Bilingual {
    (ofCategory ? Keyword.unitsOfCategoryTakingPart : .unitsTakingPart).spelling
  }
}
