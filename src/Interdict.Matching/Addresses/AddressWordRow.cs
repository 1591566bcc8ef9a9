using Interdict.Matching.Relations;

namespace Interdict.Matching.Addresses;

/// <summary>One word or number of the vocabulary; its characters start at <see cref="Start"/>.</summary>
internal struct AddressWordRow
{
    public Features Features;
    public int Start;
    public int Length;
    public int FirstPosting;
    public int Postings;

    /// <summary>1 for a number.</summary>
    public int IsNumber;
}
