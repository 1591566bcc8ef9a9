using Interdict.Pdf.Text;
using Interdict.Pdf.Writing;

namespace Interdict.Pdf.Setting;

/// <summary>What of a run stands on one line.</summary>
/// <param name="Run">The run.</param>
/// <param name="From">Its first cluster.</param>
/// <param name="To">Behind its last.</param>
/// <param name="Width">Its width in points.</param>
/// <param name="Tag">The part of the document; <c>null</c> where it is marked already.</param>
/// <param name="Piece">The number of the marked piece; -1 where it is marked already.</param>
internal sealed record LinePart(ShapedRun Run, int From, int To, double Width, StructureElement? Tag, int Piece)
{
    /// <summary>From left to right (Unicode Standard Annex 9, rule L2).</summary>
    public static List<LinePart> InOrderOfSight(List<LinePart> parts)
    {
        var highest = parts.Count == 0 ? 0 : parts.Max(p => p.Run.Level);
        if (highest == 0)
        {
            return parts;
        }

        var seen = new List<LinePart>(parts);
        for (var level = highest; level >= 1; level--)
        {
            for (var i = 0; i < seen.Count; i++)
            {
                var end = i;
                while (end < seen.Count && seen[end].Run.Level >= level)
                {
                    end++;
                }

                if (end > i + 1)
                {
                    seen.Reverse(i, end - i);
                }

                i = Math.Max(i, end - 1);
            }
        }

        return seen;
    }
}
