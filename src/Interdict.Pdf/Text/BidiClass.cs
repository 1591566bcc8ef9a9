namespace Interdict.Pdf.Text;

/// <summary>How a character takes part in the order of a line (Unicode Standard Annex 9, table 4).</summary>
internal enum BidiClass : byte
{
    /// <summary>Left to right.</summary>
    L,

    /// <summary>Right to left.</summary>
    R,

    /// <summary>Arabic letter.</summary>
    AL,

    /// <summary>European digit.</summary>
    EN,

    /// <summary>Sign between European digits.</summary>
    ES,

    /// <summary>Sign beside European digits.</summary>
    ET,

    /// <summary>Arabic digit.</summary>
    AN,

    /// <summary>Separator of numbers.</summary>
    CS,

    /// <summary>Mark on the character before.</summary>
    NSM,

    /// <summary>No part in it.</summary>
    BN,

    /// <summary>Blank.</summary>
    WS,

    /// <summary>All else.</summary>
    ON,
}
