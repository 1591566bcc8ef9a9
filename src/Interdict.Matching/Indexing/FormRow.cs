using System.Runtime.InteropServices;
using Interdict.Lists;
using Interdict.Names;

namespace Interdict.Matching.Indexing;

/// <summary>A form is one view of one name of one entry: the thing that is found and scored.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct FormRow
{
    /// <summary>The entry's position in the corpus.</summary>
    public int Entry;

    /// <summary>The name's position in the entry.</summary>
    public ushort Name;

    /// <summary>Its legal form; 0 for none.</summary>
    public ushort LegalForm;

    /// <summary>How the view was made.</summary>
    public ViewKind Kind;

    /// <summary>Whether the list calls it a weak alias.</summary>
    public NameStrength Strength;

    /// <summary>How many tokens it has; its spans follow them among its units.</summary>
    public byte Tokens;

    /// <summary>Which of its tokens are single letters: 1 where any is.</summary>
    public byte HasInitials;

    /// <summary>1 where another form of the entry has all its words and more: a short form ("Dahua" beside "Dahua Technology").</summary>
    public byte IsShort;

    /// <summary>Whether it is the initials of the name (<see cref="Acronyms"/>): 0 for no, 1 where few parties have them, 2 where many do.</summary>
    public byte Acronym;

    /// <summary>Where its units start.</summary>
    public int FirstUnit;

    /// <summary>How many units: tokens, then spans.</summary>
    public int Units;
}
