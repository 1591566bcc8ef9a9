namespace Interdict.Lists;

/// <summary>OFAC's distinction: a weak alias is broad or generic and is not meant to be screened by itself (OFAC FAQ 122).</summary>
public enum NameStrength : byte
{
    /// <summary>An ordinary name.</summary>
    Strong,

    /// <summary>A weak ("low quality") alias.</summary>
    Weak,
}
