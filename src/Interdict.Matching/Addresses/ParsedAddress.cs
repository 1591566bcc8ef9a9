namespace Interdict.Matching.Addresses;

/// <summary>An address made ready for comparing: its tokens first, then pairs of adjacent words written together.</summary>
internal sealed class ParsedAddress
{
    public required string Text { get; init; }

    /// <summary>The country that its last words name; <c>null</c> where they name none.</summary>
    public required string? Country { get; init; }

    public required AddressPart[] Parts { get; init; }

    /// <summary>How many of the parts are tokens.</summary>
    public required int Tokens { get; init; }

    /// <summary>The sum of the tokens' weights.</summary>
    public int TotalWeight => Parts.Take(Tokens).Sum(p => p.Weight);

    /// <summary>
    /// Whether it says more than a city and a country: a number beside a name or a post office box, or a name with a word such as street or tower. What says
    /// less is the address of nobody.
    /// </summary>
    public bool TellsAPlace
    {
        get
        {
            var tokens = Parts.AsSpan(0, Tokens);
            bool number = false, box = false, name = false, designated = false;
            foreach (ref readonly var part in tokens)
            {
                number |= part.IsNumber && part.Kind is not (AddressKind.Postal or AddressKind.Floor);
                box |= part.Kind == AddressKind.Box;
                name |= part.Kind == AddressKind.Name;
                designated |= part.Kind is AddressKind.Thoroughfare or AddressKind.Building or AddressKind.Generic;
            }

            return box || (name && (number || designated));
        }
    }
}
